/** Puts values into `{holes}`. A hole without a value stays visible, so that a test finds it. */
export const fill = (sentence: string, holes: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{([A-Za-z]{1,40})\}/g, (whole, name: string) => {
    const value = holes[name]
    return value === undefined ? whole : String(value)
  })
