/** The XML documents in a text that hold an ACNS infringement; bounded. */
export const acnsBlocks = (text: string): string[] => {
  const blocks: string[] = []
  const clean = text.replaceAll('\n- -', '\n-')
  let at = clean.indexOf('<Infringement')
  while (at >= 0 && blocks.length < 50) {
    const end = clean.indexOf('</Infringement>', at)
    if (end < 0) {
      blocks.push(clean.slice(at, at + 1_000_000))
      break
    }
    blocks.push(clean.slice(at, end + 15))
    at = clean.indexOf('<Infringement', end)
  }
  return blocks
}
