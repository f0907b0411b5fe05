import common from "highlight.js/lib/common";
import { render } from "solid-js/web";
import { beforeAll, expect, test, vi } from "vitest";
import "../../../src/controls/index";
import { Control } from "../../../src/controls/control";
import { LANGUAGES } from "../../../src/controls/text/markdown/code_languages";
import { highlight } from "../../../src/controls/text/markdown/highlight";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("Markdown"));

test("a language has the names that its own definition gives it", () => {
  const own = common.listLanguages().map((name) => [name, common.getLanguage(name)?.aliases ?? []]);
  const ours = Object.entries(LANGUAGES).map(([name, [, names]]) => [name, names.split(" ").filter(Boolean)]);
  expect(ours).toEqual(own);
});

/** Code as it is coloured. */
async function colored(name: string, code: string): Promise<Element> {
  const root = document.createElement("div");
  root.innerHTML = `<pre><code class="language-${name}"></code></pre>`;
  (root.querySelector("code") as Element).textContent = code;
  await highlight(root, { keyword: {} });
  return root.querySelector("code") as Element;
}

test.each([
  ["py", "def f(): pass", ".hljs-keyword"],
  ["html", "<style>a { color: red }</style>", ".language-css .hljs-attribute"],
  ["html", "<script>let a = 1</script>", ".language-javascript .hljs-keyword"],
  ["shell", "$ echo $HOME", ".language-bash .hljs-built_in"],
])("%s is read, with what may stand in it: %s", async (name, code, found) => {
  expect((await colored(name, code)).querySelector(found)).not.toBeNull();
});

test("code in no language that is known is left as it is, code that names none is told by its looks", async () => {
  expect((await colored("nothing", "def f(): pass")).innerHTML).toBe("def f(): pass");
  const root = document.createElement("div");
  root.innerHTML = "<pre><code>SELECT a FROM b WHERE c = 1;</code></pre>";
  await highlight(root, { keyword: {} });
  expect(root.querySelector(".language-sql .hljs-keyword")).not.toBeNull();
});

test("a text is not written again for the colours of its code, which go as they came", async () => {
  const value = "A paragraph.\n\n```python\ndef f(): pass\n```";
  const { find } = page({ content: control("Markdown", 5, { value }) });
  render(() => <Control node={find(5)} />, document.body);
  const shown = (selector: string) => document.querySelector<HTMLElement>(`[data-control="5"] ${selector}`);
  const paragraph = shown("p");
  find(5).set({ code_theme: { root: { color: "#102030" }, keyword: { color: "#ff0000" } } });
  await vi.waitFor(() => expect(shown(".hljs-keyword")?.style.color).toBe("rgb(255, 0, 0)"));
  expect(shown("code")?.style.color).toBe("rgb(16, 32, 48)");
  find(5).set({ code_theme: { keyword: { color: "#0000ff" } } });
  await vi.waitFor(() => expect(shown(".hljs-keyword")?.style.color).toBe("rgb(0, 0, 255)"));
  expect(shown("code")?.style.color).toBe("");
  find(5).set({ code_theme: null });
  await vi.waitFor(() => expect(shown(".hljs-keyword")).toBeNull());
  expect(shown("code")?.textContent).toBe("def f(): pass\n");
  expect(shown("p")).toBe(paragraph);
});
