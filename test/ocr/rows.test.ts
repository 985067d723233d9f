import { expect, it } from 'vitest'
import { imageRows, siteRows } from '../../src/cli/watermark'
import type { Line, SiteReading } from '../../src/ocr'

const line = (text: string, angle = 0): Line => ({
  text,
  confidence: 0.914,
  box: { x: 400.4, y: 60, width: 300.2, height: 40, angle },
})

const reading: SiteReading = {
  domains: [{ domain: 'raw-tiger.example', pages: [0], confidence: 1 }],
  watermarks: [{ text: 'raw-tiger.example', confidence: 1 }],
  pages: [
    {
      page: 0,
      lines: [line('Read at raw-tiger.example')],
      domains: [{ domain: 'raw-tiger.example', confidence: 0.914, line: line('Read at raw-tiger.example', -30) }],
      looks: 1,
    },
    { page: 1, lines: [line('KABOOM!')], domains: [], looks: 3 },
    { page: 2, lines: [], domains: [], looks: 3 },
    { page: 3, skipped: 'same_picture' },
    { page: 4, skipped: 'decided' },
  ],
  read: 3,
  skipped: 2,
}

it('shows what was seen on each image, where, how sure, and what they say together', () => {
  expect(imageRows(reading, ['a.png', 'b.png', 'c.png', 'd.png'])).toEqual([
    ['a.png', 'raw-tiger.example', '0.91', '300x40 at 400,60, -30 degrees, read as "Read at raw-tiger.example"'],
    ['b.png', 'no domain', '', 'lines: "KABOOM!" 0.91'],
    ['c.png', 'no domain', '', 'no line of text'],
    ['d.png', 'not read', '', 'the same picture as one before'],
    ['5', 'not read', '', 'the pages before it agree'],
  ])
  expect(siteRows(reading)).toEqual([['together', 'raw-tiger.example', '1.00', 'on 1 of 3 images that were read']])
})
