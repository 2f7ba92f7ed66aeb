/** Raised when the person at the keyboard must do something: its message is shown alone, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}
