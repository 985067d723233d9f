import { loadPeer, peerFile } from '../peers/load'

/** The part of @napi-rs/canvas that the page generator draws with: the browser's own canvas. */
export interface CanvasModule {
  createCanvas(width: number, height: number): Canvas
  loadImage(source: Buffer): Promise<{ readonly width: number; readonly height: number }>
  readonly GlobalFonts: { registerFromPath(path: string, family: string): unknown }
}

export interface Canvas {
  readonly width: number
  readonly height: number
  getContext(kind: '2d'): CanvasRenderingContext2D
  encode(format: 'jpeg' | 'png', quality?: number): Promise<Buffer>
}

/** Latin faces that watermarks are set in, from slab to poster, and one Japanese face for the speech around them. */
const faces: Readonly<Record<string, string>> = {
  Anton: 'anton/files/anton-latin-400-normal.woff2',
  Bangers: 'bangers/files/bangers-latin-400-normal.woff2',
  ComicNeue: 'comic-neue/files/comic-neue-latin-700-normal.woff2',
  Lato: 'lato/files/lato-latin-400-normal.woff2',
  LatoBold: 'lato/files/lato-latin-700-normal.woff2',
  Oswald: 'oswald/files/oswald-latin-500-normal.woff2',
  Roboto: 'roboto/files/roboto-latin-500-normal.woff2',
  RobotoMono: 'roboto-mono/files/roboto-mono-latin-500-normal.woff2',
  Playfair: 'playfair-display/files/playfair-display-latin-700-normal.woff2',
  Japanese: 'm-plus-1p/files/m-plus-1p-japanese-500-normal.woff2',
}

export const latinFaces: readonly string[] = Object.keys(faces).filter((name) => name !== 'Japanese')

/** The canvas with its fonts, or null where the peers are not installed. */
export const loadCanvas = async (): Promise<CanvasModule | null> => {
  const canvas = await loadPeer<CanvasModule>('@napi-rs/canvas')
  if (!canvas) return null
  for (const [family, file] of Object.entries(faces)) {
    const path = peerFile(`@fontsource/${file}`)
    if (!path) return null
    canvas.GlobalFonts.registerFromPath(path, family)
  }
  return canvas
}
