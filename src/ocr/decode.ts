import { readFile } from 'node:fs/promises'
import { importPeer } from '../peer'
import type { Pixels } from './types'

/** The part of @napi-rs/canvas that is used. */
export interface CanvasDecoder {
  loadImage(source: Uint8Array): Promise<{ readonly width: number; readonly height: number }>
  createCanvas(
    width: number,
    height: number,
  ): {
    getContext(kind: '2d'): {
      drawImage(image: never, x: number, y: number): void
      getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray }
    }
  }
}

/**
 * Decodes PNG, JPEG, WebP, AVIF or GIF by @napi-rs/canvas. Callers with a decoder of their own hand in `Pixels`.
 *
 * @throws RedflagError PEER_MISSING where @napi-rs/canvas is not installed.
 */
export const decodeImage = async (file: string | Uint8Array, decoder?: CanvasDecoder): Promise<Pixels> => {
  const canvas = decoder ?? (await importPeer<CanvasDecoder>('redflag/ocr', '@napi-rs/canvas', '@napi-rs/canvas@1'))
  const image = await canvas.loadImage(typeof file === 'string' ? await readFile(file) : file)
  const context = canvas.createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image as never, 0, 0)
  return {
    width: image.width,
    height: image.height,
    data: context.getImageData(0, 0, image.width, image.height).data,
  }
}
