import { expect, test } from "vitest";
import { Link } from "../../src/transport/link";
import type { Message } from "../../src/tree/wire";

const message = (id: number): Message => [3, { target: id }];
const numbers = (frames: { seq: number }[]) => frames.map((frame) => frame.seq);

test("frames are numbered from 1 and kept until they are acknowledged", () => {
  const link = new Link();
  for (const id of [1, 2, 3]) link.number([message(id)]);
  link.accept(1, 2);
  expect(numbers(link.resume({ resumed: true, received: 2, sent: 1 }))).toEqual([3]);
});

test("a frame that was seen is not applied again", () => {
  const link = new Link();
  expect(link.accept(1, 0)).toBe(true);
  expect(link.accept(1, 0)).toBe(false);
  expect(link.accept(0, 0)).toBe(false);
  expect(link.owesAck).toBe(true);
  expect(link.ack()).toBe(1);
  expect(link.owesAck).toBe(false);
});

test("a page that comes afresh moves the number that is expected", () => {
  const link = new Link();
  link.number([message(1)]);
  expect(numbers(link.resume({ resumed: false, received: 0, sent: 7 }))).toEqual([1]);
  expect(link.accept(7, 0)).toBe(false);
  expect(link.accept(8, 0)).toBe(true);
});

test("another session starts at 1 and forgets", () => {
  const link = new Link();
  link.number([message(1)]);
  link.restart({ resumed: false, received: 0, sent: 0 });
  expect(link.number([message(2)]).seq).toBe(1);
});

test("a frame that is refused for its size is emptied, not taken out", () => {
  const link = new Link();
  link.number([message(1)]);
  link.dropOversized();
  expect(link.resume({ resumed: true, received: 0, sent: 0 })).toEqual([
    { seq: 1, messages: [], places: [] },
  ]);
});
