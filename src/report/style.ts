import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The only style of the page. It prints on A4 in black, white and hatching-free greys; colours pass WCAG AA on white. */
export const STYLE = `
:root{color-scheme:light;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--bg:#f6f8fa;--low:#1a7f37;--guarded:#0a6b82;--elevated:#7d5000;--high:#a03a00;--severe:#b3121f}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1.5rem;font:15px/1.5 system-ui,"Hiragino Sans","Noto Sans CJK JP","Yu Gothic",sans-serif;color:var(--ink);background:#fff;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
p{margin:.4rem 0}.soft{color:var(--soft);font-size:.9em}
.head{display:flex;flex-wrap:wrap;gap:1rem 2rem;margin:1rem 0;padding:1rem;background:var(--bg);border:1px solid var(--line);border-radius:6px}
.head div{min-width:9rem}.head dt,.k{color:var(--soft);font-size:.85em;margin:0}.head dd,.v{margin:0;font-size:1.15rem;font-weight:600}
.low{color:var(--low)}.guarded{color:var(--guarded)}.elevated{color:var(--elevated)}.high{color:var(--high)}.severe{color:var(--severe)}
.scroll{overflow-x:auto;position:relative}table{border-collapse:collapse;width:100%;min-width:44rem;font-size:.9em}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:break-word;max-width:24rem}
th{background:var(--bg)}td.n,th.n{text-align:right;white-space:nowrap}
code{font:.88em ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{font:.85em/1.4 ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;overflow-x:auto;background:var(--bg);padding:.75rem;border:1px solid var(--line)}
.overdue,.present{color:var(--severe);font-weight:600}ul{padding-left:1.2rem}svg{width:100%;min-width:40rem;max-width:55rem;height:auto;display:block}
svg text{font:12px system-ui,"Hiragino Sans","Noto Sans CJK JP",sans-serif;fill:#1b1f24}svg .s{fill:#57606a}svg .l{text-anchor:end}svg .m{text-anchor:middle}
a{color:#0550ae}
@page{size:A4;margin:15mm}
@media print{body{max-width:none;padding:0;font-size:10pt}h2{break-after:avoid}tr,svg,.head{break-inside:avoid}svg,table{min-width:0;max-width:100%}th,td{overflow-wrap:anywhere}thead{display:table-header-group}.scroll{overflow:visible}a{color:inherit;text-decoration:none}}
`

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = bytes.subarray(index, index + 3)
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    text += `${DIGITS[word >> 18]}${DIGITS[(word >> 12) & 63]}${b === undefined ? '=' : DIGITS[(word >> 6) & 63]}${c === undefined ? '=' : DIGITS[word & 63]}`
  }
  return text
}

let policy: string | undefined

/** Content security policy of a report: nothing is loaded, nothing runs, and only this very style applies. */
export const contentPolicy = (): string => {
  policy ??= `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(STYLE)))}'; base-uri 'none'; form-action 'none'`
  return policy
}
