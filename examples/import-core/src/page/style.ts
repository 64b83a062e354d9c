export const style = `
body{margin:0;font:1rem/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1b1b1b}
main{max-width:70em;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;line-height:1.4}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
.field{display:grid;gap:.25rem;margin:.5rem 0;align-content:start}
input,textarea,button{font:inherit;border:1px solid #5b6770;padding:.35rem .5rem;background:#fff;box-sizing:border-box}
.who{display:grid;grid-template-columns:2fr 1fr;gap:1rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #8b979f;padding:.3rem .4rem;text-align:left;font-weight:400;vertical-align:top}
th{background:#f2f5f7}
td input{width:100%;min-width:2.75em;text-align:right}
[aria-invalid=true]{border:2px solid #b10e1e}
.note{margin:.25rem 0 0;font-size:.875rem;max-width:22em}
.note.error{color:#b10e1e}
.note.warning{color:#7a4b00}
.offer{margin-top:.25rem;padding:.1rem .4rem;border-color:#0b5f8f;color:#0b5f8f}
#summary:not(:empty){border:2px solid #5b6770;padding:.5rem 1rem;margin:2rem 0 1rem}
#summary[data-errors]{border-color:#b10e1e}
button{cursor:pointer}
button:focus-visible,input:focus-visible,textarea:focus-visible,a:focus-visible{outline:3px solid #0b5f8f;outline-offset:1px}
`.trim();
