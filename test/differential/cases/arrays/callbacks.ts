// Callbacks of array methods: what they see, what they may do, and where they leave from.
// case: return goes on with the next element, from any depth
const seen: string[] = [];
[1, 2, 3, 4].forEach((n) => {
  if (n === 2) return;
  for (let i = 0; i < 3; i++) {
    if (i === n) return;
    if (i === 1) continue;
    seen.push(`${n}${i}`);
  }
  while (true) {
    seen.push("w");
    if (n > 3) break;
    return;
  }
  seen.push("end");
});
console.log(seen.join());

// case: elements added while forEach runs are not visited
const grown = [1, 2];
grown.forEach((n) => {
  if (grown.length < 6) grown.push(n * 10);
});
console.log(grown);

// case: elements taken away while forEach runs are skipped
const cut = [1, 2, 3, 4];
const visited: number[] = [];
cut.forEach((n) => {
  visited.push(n);
  if (n === 1) cut.shift();
});
console.log(visited, cut);

// case: a named function that adds elements
const fed = [1, 2];
function feed(n: number): number {
  if (fed.length < 4) fed.push(n + 5);
  return n;
}
console.log(fed.map(feed), fed);

// case: a parameter hides a variable
const x = 5;
let total = 0;
[1, 2].forEach((x) => {
  total += x;
});
[7].forEach((total) => console.log(total));
console.log(x, total);

// case: functions made in forEach keep their own variables
const makers: (() => number)[] = [];
[1, 2, 3].forEach((n) => {
  const square = n * n;
  makers.push(() => square + n);
});
console.log(makers.map((make) => make()));

// case: forEach inside a function changes its variables
function count(words: string[]): number {
  let letters = 0;
  words.forEach((word, index) => {
    letters += word.length + index;
  });
  return letters;
}
console.log(count(["a", "bcd"]), count([]));

// case: forEach changes a variable of the file from inside a function
let hits = 0;
function hit(times: number[]): void {
  times.forEach((time) => {
    hits += time;
  });
}
hit([1, 2, 3]);
console.log(hits);

// case: callbacks in callbacks
const grid = [
  [1, 2],
  [3, 4],
];
let sum = 0;
grid.forEach((row, y) => row.forEach((cell, x) => (sum += cell * (x + y))));
console.log(
  sum,
  grid.map((row) => row.map((cell) => cell * 2).filter((cell) => cell > row[0])),
  grid.some((row) => row.every((cell) => cell > 2)),
);

// case: a callback with a block body
console.log(
  [1, 2, 3].map((n) => {
    if (n === 2) return "two";
    return String(n);
  }),
  [3, 4].filter((n) => {
    const half = n / 2;
    return half === Math.floor(half);
  }),
);

// case: console.log looks at its arguments once all are evaluated
const stack = [1];
console.log(stack, stack.push(2), stack, stack.pop(), stack);

// case: a program's own names for what helpers are called
function find(values: number[], wanted: number): string {
  const item = values.find((each) => each === wanted);
  return item === undefined ? "none" : `found ${item}`;
}
const inspect = [3, 1];
const text = find(inspect, 3);
console.log(inspect, text, find([], 1));

// case: the sum of many and of none
const none: number[] = [];
console.log(
  none.reduce((a, b) => a + b, 0),
  [0.5, 0.25].reduce((a, b) => a + b, 0),
  [1, 2, 3].reduce((a, b) => a + b * 2, 10),
  ["a", "b"].reduce((a, b) => b + a, "-"),
);

// case: map of numbers beyond 2^53
console.log(
  [2 ** 53, 3].map((n) => n + 1),
  [2 ** 53, 2, 3].reduce((a, b) => a + b, 0),
);

// case: truth of what callbacks return
const words = ["", "a", "0"];
const lists = [[], [1]];
console.log(
  words.filter((word) => word).length,
  lists.filter((list) => list).length,
  lists.filter((list) => list.length).length,
  [0, 1, NaN].filter((n) => n).length,
  [0, NaN].some((n) => n),
  words.filter(Boolean).length,
);

// case: sorting pairs keeps equal ones in place
const pairs: [string, number][] = [
  ["b", 2],
  ["a", 1],
  ["d", 2],
  ["c", 1],
];
console.log(pairs.toSorted((p, q) => p[1] - q[1]).map((pair) => pair[0]).join(""));
console.log([10, 9, 1].sort(), [10, 9, 1].sort((a, b) => a - b), [1, 9, 10].sort((a, b) => b - a));

// case: the length of an array is set
const short = [1, 2, 3];
short.length = 1;
console.log(short, short.length);
short.length = 0;
console.log(short);
