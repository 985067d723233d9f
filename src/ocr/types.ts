/** A decoded image: four bytes a pixel, red first, as a canvas hands them out. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** A turned rectangle in pixels of the image; `angle` in degrees clockwise, the way the line is read. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly angle: number
}

/** One line of text that was seen. */
export interface Line {
  readonly text: string
  /** The mean of what the recogniser gave its characters, 0 to 1. */
  readonly confidence: number
  readonly box: Box
  /** Places in `text` before which the recogniser saw a trace of a dot, though not enough to write one. */
  readonly lostDots?: readonly number[]
}

/** One way of looking at a page. */
export interface Look {
  /** How much the page is scaled before text is sought, 0.25 to 1.5; half of 1200 x 1700 shows 24 pixel letters. */
  readonly scale: number
  /** Degrees by which the page is turned, clockwise: detectors are best at text that runs from left to right. */
  readonly turned?: number
  /** Whether contrast is evened out first: shows faint marks, and noise as well. */
  readonly evened?: boolean
  /** Whether thin black lines are taken out first: shows gray marks laid over line art. */
  readonly inkless?: boolean
  /** Lines that are recognised, the longest first (default 5). */
  readonly maxLines?: number
}

/** What a caller knows while it looks, so that nothing is recognised for nothing. */
export interface Aid {
  /** Places that an earlier look has read. */
  readonly seen?: readonly Box[]
  /** Whether a line says what was sought: the look ends with it. Lines that nearly do are read again, more closely. */
  readonly enough?: (line: Line) => boolean
}

/** Something that reads lines of text off an image. All that the rest of this part knows of an engine. */
export interface Ocr {
  readonly name: string
  read(image: Pixels, look?: Look, aid?: Aid): Promise<readonly Line[]>
  close(): Promise<void>
}
