// Typed arrays, ArrayBuffer and DataView.
// case: Uint8Array wraps at 256
const b = new Uint8Array(3);
b[0] = 255;
b[1] = 256;
b[2] = -1;
console.log(b[0], b[1], b[2], b.length);

// case: from a list
const list = new Uint8Array([1, 2, 300]);
console.log(list, list[2], [...list]);

// case: writes beyond the end are ignored
const fixed = new Uint8Array(2);
fixed[5] = 1;
console.log(fixed.length, fixed[5]);

// case: fractions are truncated
const t = new Int16Array([1.9, -1.9, 40000]);
console.log(t[0], t[1], t[2]);

// case: Float32Array rounds
const f = new Float32Array([0.1, 1.5, 16777217]);
console.log(f[1], f[2], Math.abs(f[0] - 0.1) < 1e-8, f[0] === 0.1);

// case: Uint8ClampedArray
const c = new Uint8ClampedArray([300, -5, 1.5, 2.5]);
console.log(c[0], c[1], c[2], c[3]);

// case: slice, subarray, set, fill
const s = new Uint8Array([1, 2, 3, 4]);
const copy = s.slice(1, 3);
const view = s.subarray(1, 3);
view[0] = 99;
console.log(s[1], copy[0], view.length);
s.set([7, 8], 2);
s.fill(0, 0, 1);
console.log([...s]);

// case: methods
const m = new Int32Array([3, 1, 2]);
console.log(
  m.map((n) => n * 2).join(),
  m.reduce((a, n) => a + n, 0),
  m.indexOf(2),
  m.includes(9),
  [...m.sort()],
);

// case: iteration
for (const byte of new Uint8Array([5, 6])) console.log(byte);

// case: views share a buffer
const buffer = new ArrayBuffer(4);
const bytes = new Uint8Array(buffer);
const words = new Uint16Array(buffer);
words[0] = 0x1234;
console.log(bytes[0], bytes[1], buffer.byteLength, words.length, words.BYTES_PER_ELEMENT);

// case: DataView
const view2 = new DataView(new ArrayBuffer(8));
view2.setUint16(0, 0x1234);
view2.setInt32(2, -2, true);
console.log(
  view2.getUint8(0),
  view2.getUint8(1),
  view2.getUint16(0, true),
  view2.getInt32(2, true),
  view2.getInt8(2),
  view2.byteLength,
);

// case: checksum of bytes
function checksum(data: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum = (sum + data[i]) & 0xff;
  return sum ^ 0xff;
}
console.log(checksum(new Uint8Array([1, 2, 3])), checksum(new Uint8Array(0)));

// case: a packet
const packet = Uint8Array.from([0xaa, 2, 10, 20]);
const payload = packet.slice(2, 2 + packet[1]);
console.log(
  payload.join(","),
  Array.from(payload, (n) => n.toString(16)).join(" "),
  Uint8Array.of(1, 2).length,
);

// case: compound assignment wraps
const w = new Uint8Array([250]);
w[0] += 10;
console.log(w[0]);
w[0]--;
w[0] *= 2;
console.log(w[0]);
