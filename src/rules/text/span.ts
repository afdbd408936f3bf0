/** A half-open range of UTF-16 offsets into a message, as in `message.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
