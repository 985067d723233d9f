/** What `createSignup` gives: the one handler that every recipe passes on. */
export type Handler = (request: Request) => Promise<Response>
