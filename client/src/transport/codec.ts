import type { WireValue } from "../tree/wire";
import { Packer } from "./pack";
import { Unpacker } from "./unpack";

const packer = new Packer();
const unpacker = new Unpacker();

/** The first byte of a frame says what it is. */
export const Frame = { message: 0x00, channel: 0x01, numbered: 0x02, heartbeat: 0x03 } as const;

/** A frame that carries one MessagePack value. */
export const encodeFrame = (kind: number, value: unknown): Uint8Array<ArrayBuffer> =>
  packer.pack(kind, value);

/** The value that a frame carries after its first byte. */
export const decodeFrame = (frame: Uint8Array): WireValue => unpacker.unpack(frame.subarray(1));
