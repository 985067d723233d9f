export { renderHtml } from './html'
export { renderMarkdown } from './markdown'
export type { ReportOptions, TextOptions } from './options'
export { renderText } from './text'
