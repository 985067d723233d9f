import type { PageSpec } from '../../test/ocr/pages'

/** 95 % interval of a share (Wilson, 1927), as «61-78 %». */
const interval = (right: number, of: number): string => {
  const z = 1.96
  const p = right / of
  const middle = p + (z * z) / (2 * of)
  const reach = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const at = (value: number): string => Math.max(0, (100 * value) / (1 + (z * z) / of)).toFixed(0)
  return `${at(middle - reach)}-${at(middle + reach)} %`
}

const share = ([right, of]: readonly [number, number]): string =>
  of === 0 ? '-' : `${right}/${of} = ${((100 * right) / of).toFixed(0)} % (${interval(right, of)})`

/** Counts of one way of reading: upright and turned pages found, pages without a mark that named a domain, seconds. */
export class Tally {
  private readonly upright: [number, number] = [0, 0]
  private readonly rotated: [number, number] = [0, 0]
  private readonly none: [number, number] = [0, 0]
  private cpu = 0
  private clock = 0

  constructor(private readonly name: string) {}

  note(spec: Pick<PageSpec, 'domain' | 'angle'>, counts: boolean, cost: { cpu: number; clock: number }): void {
    const cell = spec.domain === null ? this.none : spec.angle === 0 ? this.upright : this.rotated
    cell[1]++
    if (counts) cell[0]++
    this.cpu += cost.cpu
    this.clock += cost.clock
  }

  line(): string {
    const images = this.upright[1] + this.rotated[1] + this.none[1]
    const none = this.none[1] === 0 ? '' : `, named without a mark ${share(this.none)}`
    const rotated = this.rotated[1] === 0 ? '' : `, rotated ${share(this.rotated)}`
    return (
      `${this.name.padEnd(44)} upright ${share(this.upright)}${rotated}${none}, ` +
      `${(this.cpu / images).toFixed(2)} s of processor, ${(this.clock / images).toFixed(2)} s of clock an image`
    )
  }
}
