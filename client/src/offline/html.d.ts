/** The build puts the file in as text. */
declare module "*.html" {
  const text: string;
  export default text;
}
