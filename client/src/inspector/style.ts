export const STYLE = `
:host { all: initial; position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0;
  background: none; overflow: visible; pointer-events: none; font: 12px/1.5 system-ui, sans-serif; color: #1b1c1f; }
[hidden] { display: none !important; }
.panel { position: fixed; inset: 0 0 0 auto; width: min(440px, 100vw); box-sizing: border-box; display: flex;
  flex-direction: column; background: #fbfbfd; border-left: 1px solid #c4c6cf; pointer-events: auto; }
@media (max-width: 700px) { .panel { inset: 50% 0 0 0; width: auto; border-left: 0; border-top: 1px solid #c4c6cf; } }
.head { display: flex; gap: 4px; padding: 6px; border-bottom: 1px solid #dcdde4; }
.tabs { display: flex; flex: 1; gap: 2px; overflow-x: auto; }
button { font: inherit; color: inherit; border: 0; border-radius: 6px; background: none; padding: 4px 8px; cursor: pointer; }
button:hover { background: #e7e8ef; }
[aria-selected=true], [aria-pressed=true] { background: #d8e2ff; }
.body { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.tree { flex: 3; min-height: 0; overflow: auto; padding: 4px 0; }
.row { white-space: nowrap; cursor: pointer; padding: 1px 4px; }
.row:hover { background: #e7e8ef; }
.row[aria-selected=true] { background: #d8e2ff; }
.arrow { display: inline-block; width: 14px; color: #5b5e68; }
.more { color: #5b5e68; cursor: default; }
.details { flex: 2; min-height: 0; overflow: auto; border-top: 1px solid #dcdde4; padding: 8px; }
h2 { font-size: 13px; margin: 0 0 4px; }
p { margin: 4px 0; }
pre { font: 12px/1.4 ui-monospace, monospace; background: #eef0f6; border-radius: 6px; padding: 6px; margin: 4px 0; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 2px 8px 2px 0; font-weight: normal; overflow-wrap: anywhere; }
th { color: #44474f; white-space: nowrap; overflow-wrap: normal; }
td { font-family: ui-monospace, monospace; }
.number { text-align: right; white-space: nowrap; }
.log { overflow: auto; padding: 8px; }
.log label { display: flex; gap: 8px; align-items: center; padding: 4px 0; }
.entry { padding: 4px 0; border-bottom: 1px solid #e7e8ef; cursor: pointer; overflow-wrap: anywhere; }
.entry:hover { background: #eef0f6; }
.said { display: block; }
.out .said { color: #0b57d0; }
small { color: #5b5e68; }
a { color: #0b57d0; }
.outline { position: fixed; pointer-events: none; outline: 2px solid #0b57d0; background: #0b57d022; }
@media (prefers-color-scheme: dark) {
  :host { color: #e3e2e6; }
  .panel { background: #1b1c1f; border-color: #44474f; }
  .head, .details { border-color: #33353c; }
  button:hover, .row:hover, .entry:hover, pre { background: #2a2c33; }
  [aria-selected=true], [aria-pressed=true], .row[aria-selected=true] { background: #2b4678; }
  .entry { border-color: #2a2c33; }
  .arrow, .more, small, th { color: #a9abb6; }
  .out .said, a { color: #a8c7fa; }
}
`;
