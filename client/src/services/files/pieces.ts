import type { WireMap, WireValue } from "../../tree/wire";

/** Contents that the server sends in pieces, until a call takes them. */
export class Pieces {
  private readonly known = new Map<string, { size: number; pieces: Uint8Array[] }>();

  /** Notes a piece; they come in order. */
  add({ pieces: name, offset, bytes }: WireMap): void {
    if (!(bytes instanceof Uint8Array)) throw new Error("A piece has no bytes");
    const key = String(name);
    const entry = offset === 0 ? { size: 0, pieces: [] } : this.known.get(key);
    // the document was loaded again meanwhile
    if (entry === undefined || entry.size !== offset) throw new Error("A piece is missing");
    entry.pieces.push(bytes);
    entry.size += bytes.byteLength;
    this.known.set(key, entry);
  }

  /** Takes out all pieces of a name. */
  take(name: WireValue): Uint8Array[] {
    const entry = this.known.get(String(name));
    if (entry === undefined) throw new Error("The pieces are missing");
    this.known.delete(String(name));
    return entry.pieces;
  }
}
