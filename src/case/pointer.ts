export type Path = readonly (string | number)[]

/** RFC 6901. */
export const toPointer = (path: Path): string => {
  let pointer = ''
  for (const part of path) pointer += `/${typeof part === 'number' ? part : escapePart(part)}`
  return pointer
}

const escapePart = (part: string): string =>
  part.includes('~') || part.includes('/') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part

const SPEAKABLE = /^[!-?A-~ ]{1,64}$/
const DIGIT_RUN = /\d{6}/

/** Whether a key may be repeated in an error: short printable ASCII that holds no address and no long number. */
export const isSpeakableKey = (key: string): boolean => SPEAKABLE.test(key) && !DIGIT_RUN.test(key)

/** The part of a path that may be repeated: it ends before the first key that looks like somebody's data. */
export const speakablePath = (path: Path): Path => {
  const end = path.findIndex((part) => typeof part === 'string' && !isSpeakableKey(part))
  return end < 0 ? path : path.slice(0, end)
}
