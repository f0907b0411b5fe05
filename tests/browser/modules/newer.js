export const version = 2;

export default (control) => control.hover();
