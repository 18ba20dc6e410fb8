// A limit for things that may never happen.

/**
 * `work`, or a rejection with what `late` makes when it takes longer than `milliseconds`.
 * The work itself goes on; whoever started it ends it.
 */
export async function within<Result>(
  work: Promise<Result>,
  milliseconds: number,
  late: () => Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
