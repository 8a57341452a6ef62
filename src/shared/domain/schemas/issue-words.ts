// What a schema found wrong, in words for people.

/** The message of an issue; what is not there is missing, and not "undefined". */
export function issueWords({ message }: { readonly message: string }): string {
  return message.replace(/, received undefined$/, ', but it is missing')
}
