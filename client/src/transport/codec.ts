import { Decoder, Encoder, ExtensionCodec } from "@msgpack/msgpack";
import { Ext, type WireValue } from "../tree/wire";

const EXTENSIONS = [0, 1, 2, 3, 4];

const extensionCodec = new ExtensionCodec();
const utf8 = { encode: new TextEncoder(), decode: new TextDecoder() };
for (const type of EXTENSIONS) {
  extensionCodec.register({
    type,
    encode: (value) => (value instanceof Ext && value.code === type ? utf8.encode.encode(value.text) : null),
    decode: (bytes) => new Ext(type, utf8.decode.decode(bytes)),
  });
}

const encoder = new Encoder({ extensionCodec });
const decoder = new Decoder({ extensionCodec });

/** The first byte of a frame says what it is. */
export const Frame = { message: 0x00, channel: 0x01, numbered: 0x02, heartbeat: 0x03 } as const;

/** A frame that carries one MessagePack value. */
export function encodeFrame(kind: number, value: unknown): Uint8Array<ArrayBuffer> {
  const body = encoder.encodeSharedRef(value);
  const frame = new Uint8Array(body.length + 1);
  frame[0] = kind;
  frame.set(body, 1);
  return frame;
}

/** The value that a frame carries after its first byte. */
export function decodeFrame(frame: Uint8Array): WireValue {
  return decoder.decode(frame.subarray(1)) as WireValue;
}
