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

/** One line of text that was seen. `confidence` is the mean of what the recogniser gave its characters. */
export interface Line {
  readonly text: string
  readonly confidence: number
  readonly box: Box
}

/** One way of looking at a page: how much it is scaled, whether its contrast is evened out first. */
export interface Look {
  /** 0.25 to 1.5; half of a 1200 x 1700 page is enough for 24 pixel letters. */
  readonly scale: number
  readonly evened?: boolean
  /** Lines looked at, the longest first. */
  readonly maxLines?: number
}

/** Something that reads lines of text off an image. All that the rest of this part knows of an engine. */
export interface Ocr {
  readonly name: string
  read(image: Pixels, look?: Look): Promise<readonly Line[]>
  close(): Promise<void>
}
