// Sorting and searching as they are taught.
// case: bubble sort
function bubbleSort(list: number[]): number[] {
  const result = [...list];
  for (let i = 0; i < result.length; i++) {
    let swapped = false;
    for (let j = 0; j < result.length - i - 1; j++) {
      if (result[j] > result[j + 1]) {
        const t = result[j];
        result[j] = result[j + 1];
        result[j + 1] = t;
        swapped = true;
      }
    }
    if (!swapped) break;
  }
  return result;
}
console.log(bubbleSort([5, 2, 9, 1, 5, 6]), bubbleSort([]), bubbleSort([1]));

// case: selection sort
function selectionSort(list: number[]): void {
  for (let i = 0; i < list.length - 1; i++) {
    let smallest = i;
    for (let j = i + 1; j < list.length; j++) {
      if (list[j] < list[smallest]) smallest = j;
    }
    if (smallest !== i) [list[i], list[smallest]] = [list[smallest], list[i]];
  }
}
const numbers = [64, 25, 12, 22, 11];
selectionSort(numbers);
console.log(numbers.join(" "));

// case: insertion sort
function insertionSort(list: number[]): number[] {
  for (let i = 1; i < list.length; i++) {
    const value = list[i];
    let j = i - 1;
    while (j >= 0 && list[j] > value) {
      list[j + 1] = list[j];
      j--;
    }
    list[j + 1] = value;
  }
  return list;
}
console.log(insertionSort([3, 7, 4, 9, 5, 2, 6, 1]));

// case: quick sort
function quickSort(list: number[]): number[] {
  if (list.length <= 1) return list;
  const [pivot, ...rest] = list;
  return [...quickSort(rest.filter((n) => n < pivot)), pivot, ...quickSort(rest.filter((n) => n >= pivot))];
}
console.log(quickSort([3, 6, 1, 8, 2, 9, 2]));

// case: quick sort in place
function partition(a: number[], low: number, high: number): number {
  const pivot = a[high];
  let i = low - 1;
  for (let j = low; j < high; j++) {
    if (a[j] <= pivot) {
      i++;
      [a[i], a[j]] = [a[j], a[i]];
    }
  }
  [a[i + 1], a[high]] = [a[high], a[i + 1]];
  return i + 1;
}
function sort(a: number[], low = 0, high = a.length - 1): void {
  if (low < high) {
    const p = partition(a, low, high);
    sort(a, low, p - 1);
    sort(a, p + 1, high);
  }
}
const data = [10, 80, 30, 90, 40, 50, 70];
sort(data);
console.log(data.join());

// case: merge sort
function mergeSort(list: number[]): number[] {
  if (list.length < 2) return list;
  const middle = Math.floor(list.length / 2);
  const left = mergeSort(list.slice(0, middle));
  const right = mergeSort(list.slice(middle));
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] <= right[j]) result.push(left[i++]);
    else result.push(right[j++]);
  }
  return result.concat(left.slice(i), right.slice(j));
}
console.log(mergeSort([38, 27, 43, 3, 9, 82, 10]));

// case: heap sort
function heapify(a: number[], n: number, i: number): void {
  let largest = i;
  const l = 2 * i + 1;
  const r = 2 * i + 2;
  if (l < n && a[l] > a[largest]) largest = l;
  if (r < n && a[r] > a[largest]) largest = r;
  if (largest !== i) {
    const t = a[i];
    a[i] = a[largest];
    a[largest] = t;
    heapify(a, n, largest);
  }
}
const heap = [12, 11, 13, 5, 6, 7];
for (let i = Math.floor(heap.length / 2) - 1; i >= 0; i--) heapify(heap, heap.length, i);
for (let i = heap.length - 1; i > 0; i--) {
  const t = heap[0];
  heap[0] = heap[i];
  heap[i] = t;
  heapify(heap, i, 0);
}
console.log(heap);

// case: counting sort
const input = [4, 2, 2, 8, 3, 3, 1];
const buckets = new Array<number>(Math.max(...input) + 1).fill(0);
for (const n of input) buckets[n]++;
const sorted: number[] = [];
buckets.forEach((count, n) => {
  for (let i = 0; i < count; i++) sorted.push(n);
});
console.log(sorted.join(), buckets.join());

// case: shell sort
function shellSort(a: number[]): number[] {
  for (let gap = a.length >> 1; gap > 0; gap >>= 1) {
    for (let i = gap; i < a.length; i++) {
      const temp = a[i];
      let j = i;
      for (; j >= gap && a[j - gap] > temp; j -= gap) a[j] = a[j - gap];
      a[j] = temp;
    }
  }
  return a;
}
console.log(shellSort([23, 29, 15, 19, 31, 7, 9, 5, 2]));

// case: binary search
function binarySearch(list: readonly number[], wanted: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (list[middle] === wanted) return middle;
    if (list[middle] < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
const list = [1, 3, 5, 7, 9, 11];
console.log(list.map((n) => binarySearch(list, n)).join(), binarySearch(list, 4), binarySearch([], 1));

// case: binary search with a shift
function lowerBound(a: number[], x: number): number {
  let lo = 0,
    hi = a.length;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (a[mid] < x) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
console.log([0, 1, 4, 5, 10].map((x) => lowerBound([1, 4, 4, 9], x)));

// case: leader board
interface Player {
  name: string;
  score: number;
  time: number;
}
const players: Player[] = [
  { name: "Ann", score: 50, time: 12.5 },
  { name: "Bob", score: 70, time: 20 },
  { name: "Cid", score: 50, time: 11.25 },
  { name: "Dan", score: 70, time: 20 },
];
players.sort((a, b) => b.score - a.score || a.time - b.time);
players.forEach((p, i) =>
  console.log(`${i + 1}. ${p.name.padEnd(5)}${String(p.score).padStart(4)} ${p.time.toFixed(2)}`),
);

// case: topological sort
const deps: Record<string, string[]> = { app: ["lib", "ui"], ui: ["lib"], lib: ["core"], core: [] };
const done: string[] = [];
function visit(name: string): void {
  if (done.includes(name)) return;
  for (const dep of deps[name]) visit(dep);
  done.push(name);
}
Object.keys(deps).forEach(visit);
console.log(done.join(" "));

// case: permutations
function permutations(items: string[]): string[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}
console.log(
  permutations(["a", "b", "c"])
    .map((p) => p.join(""))
    .join(),
);

// case: subsets
function subsets<T>(items: T[]): T[][] {
  const result: T[][] = [];
  for (let mask = 0; mask < 1 << items.length; mask++) {
    result.push(items.filter((_, i) => mask & (1 << i)));
  }
  return result;
}
console.log(subsets([1, 2, 3]));

// case: median and mode
function median(list: number[]): number {
  const s = [...list].sort((a, b) => a - b);
  const m = Math.floor(s.length / 2);
  return s.length % 2 ? s[m] : (s[m - 1] + s[m]) / 2;
}
function mode(list: number[]): number {
  const counts = new Map<number, number>();
  let best = list[0];
  for (const n of list) {
    const c = (counts.get(n) ?? 0) + 1;
    counts.set(n, c);
    if (c > (counts.get(best) ?? 0)) best = n;
  }
  return best;
}
console.log(median([3, 1, 2]), median([4, 1, 3, 2]), median([2, 2, 4, 4]), mode([1, 2, 2, 3, 3, 3]));
