type Judge = (pointer: number, element: Element) => boolean;

let judge: Judge = () => true;

/** Lets the code of gestures decide, once it has come; a press that began before is nobody else's. */
export function judgeBy(one: Judge): void {
  judge = one;
}

/** Asked by what is pressed for long: whether the press of a pointer is its own, which then no other gets. */
export const claimPress: Judge = (pointer, element) => judge(pointer, element);
