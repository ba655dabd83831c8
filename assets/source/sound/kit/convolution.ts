import type { Mono } from './signal.ts';

/** In-place Fourier transform of a power-of-two length. */
export function fft(re: Float64Array, im: Float64Array, inverse = false): void {
  const n = re.length;
  reverseBits(re, im);
  const cos = new Float64Array(n / 2);
  const sin = new Float64Array(n / 2);
  for (let i = 0; i < n / 2; i++) {
    const angle = ((inverse ? 2 : -2) * Math.PI * i) / n;
    cos[i] = Math.cos(angle);
    sin[i] = Math.sin(angle);
  }
  for (let size = 2; size <= n; size *= 2) {
    const half = size / 2;
    const stride = n / size;
    for (let start = 0; start < n; start += size) {
      for (let k = 0; k < half; k++) {
        const a = start + k;
        const b = a + half;
        const c = cos[k * stride]!;
        const s = sin[k * stride]!;
        const tr = re[b]! * c - im[b]! * s;
        const ti = re[b]! * s + im[b]! * c;
        re[b] = re[a]! - tr;
        im[b] = im[a]! - ti;
        re[a] = re[a]! + tr;
        im[a] = im[a]! + ti;
      }
    }
  }
  if (!inverse) return;
  for (let i = 0; i < n; i++) {
    re[i] = re[i]! / n;
    im[i] = im[i]! / n;
  }
}

function reverseBits(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 0, j = 0; i < n; i++) {
    if (i < j) {
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
    let bit = n >> 1;
    while (j & bit) {
      j ^= bit;
      bit >>= 1;
    }
    j ^= bit;
  }
}

/** Convolution by overlap-add, `x.length + response.length - 1` samples long. */
export function convolve(x: Mono, response: Mono): Mono {
  let n = 2;
  while (n < response.length * 2) n *= 2;
  const hop = n - response.length + 1;
  const out = new Float32Array(x.length + response.length - 1);
  const hr = new Float64Array(n);
  const hi = new Float64Array(n);
  hr.set(response);
  fft(hr, hi);
  // Two real blocks travel in one complex transform: one as its real, one as its imaginary part.
  for (let start = 0; start < x.length; start += 2 * hop) {
    const re = new Float64Array(n);
    const im = new Float64Array(n);
    re.set(x.subarray(start, start + hop));
    im.set(x.subarray(start + hop, start + 2 * hop));
    fft(re, im);
    for (let i = 0; i < n; i++) {
      const [a, b, c, d] = [re[i]!, im[i]!, hr[i]!, hi[i]!];
      re[i] = a * c - b * d;
      im[i] = a * d + b * c;
    }
    fft(re, im, true);
    for (let i = 0; i < n && start + i < out.length; i++) {
      out[start + i] = out[start + i]! + re[i]!;
      if (start + hop + i < out.length) out[start + hop + i] = out[start + hop + i]! + im[i]!;
    }
  }
  return out;
}
