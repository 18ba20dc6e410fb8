// case: a default for what may be null
function blink(/* MPTS2042 */ times: number | null = 3): void {
  console.log(times ?? "never");
}
blink(undefined);
blink(null);
