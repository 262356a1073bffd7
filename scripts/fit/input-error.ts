/** A mistake in what the person passed. Its message is printed as one line, without a stack. */
export class InputError extends Error {}
