// case: a property that may be null
interface Settings {
  name?: string | null;
}
function show({ /* MPTS2084 */ name = "lamp" }: Settings): void {
  console.log(name);
}
show({ name: null });
show({});

// case: an element that may be null
const pair: [number | null | undefined, number] = [null, 1];
const [/* MPTS2084 */ first = 5, second] = pair;
console.log(first, second);
