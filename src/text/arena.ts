/** Room kept between pages: 1 Mi units. What a larger page needs is given back with it. */
const MOST_KEPT = 1 << 20

/**
 * Room for folded text that lives no longer than the reading of one page, so that a scan of a page does not ask for
 * memory as large as the page each time. Whoever holds the arena says when a page begins.
 */
export class FoldArena {
  private room = new Uint16Array(1 << 16)
  private used = 0

  /** Forget what was taken. Folded texts of before are no longer valid. */
  begin(): void {
    this.used = 0
  }

  take(units: number): Uint16Array<ArrayBufferLike> {
    if (this.used + units > this.room.length) {
      if (units > MOST_KEPT) return new Uint16Array(units)
      this.room = new Uint16Array(Math.max(this.room.length, Math.min(MOST_KEPT, units * 2)))
      this.used = 0
    }
    const taken = this.room.subarray(this.used, this.used + units)
    this.used += units
    return taken
  }
}
