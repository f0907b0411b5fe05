import { isMap, type WireMap, type WireValue } from "../tree/wire";
import { download } from "./files/download";
import type { Service } from "./registry";

interface Result {
  status: "success" | "dismissed" | "unavailable";
  raw: string;
  [key: string]: string;
}

/** Hands text, an address or files to the visitor's other programs. */
export const Share: Service<"Share"> = (node) =>
  node.offer({
    share_text: (args) => hand({ text: text(args.text), title: text(args.title ?? args.subject) }, args),
    share_uri: (args) => hand({ url: text(args.uri) }, args),
    share_files: (args) => {
      const files = (Array.isArray(args.files) ? args.files : []).flatMap(asFile);
      return hand({ files, text: text(args.text), title: text(args.title ?? args.subject) }, args);
    },
  });

const text = (value: WireValue): string | undefined => (typeof value === "string" ? value : undefined);

function asFile(value: WireValue): File[] {
  if (!isMap(value) || !(value.data instanceof Uint8Array)) return [];
  const name = text(value.name) ?? text(value.path)?.split("/").pop() ?? "file";
  return [new File([value.data as BlobPart], name, { type: text(value.mime_type) })];
}

async function hand(content: ShareData, args: WireMap): Promise<Result> {
  const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
  if (navigator.canShare?.(given)) {
    try {
      await navigator.share(given);
      return { status: "success", raw: "" };
    } catch (error) {
      const { name } = error as Error;
      if (name === "AbortError") return { status: "dismissed", raw: "" };
      if (name === "NotAllowedError")
        throw new Error(
          "Browsers share in answer to a click: call it in a handler of one, or give the button action=ft.ShareText()",
        );
      throw error;
    }
  }
  return instead(content, args);
}

/** What a browser without a share sheet can do: download files, write a mail. */
function instead(content: ShareData, args: WireMap): Result {
  if (content.files?.length) {
    if (args.download_fallback_enabled === false) return { status: "unavailable", raw: "" };
    for (const file of content.files) download(file, file.name);
    return { status: "success", raw: "download" };
  }
  if (args.mail_to_fallback_enabled === false) return { status: "unavailable", raw: "" };
  const mail = new URLSearchParams();
  if (content.title) mail.set("subject", content.title);
  mail.set("body", content.text ?? content.url ?? "");
  location.href = `mailto:?${mail.toString().replaceAll("+", "%20")}`;
  return { status: "success", raw: "mail" };
}
