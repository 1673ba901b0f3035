/**
 * The standard normal distribution, good to the last few bits in both tails.
 *
 * erf and erfc follow W. J. Cody (1969), "Rational Chebyshev approximations for the error function", Math. Comp. 23,
 * 631-637, with the double-precision coefficients Cody published in CALERF (SPECFUN, netlib, 1990). They are written
 * here with the 17 digits a double can hold.
 */
const SQRT_TWO_PI = Math.sqrt(2 * Math.PI)
const SQRT_HALF_PI = Math.sqrt(Math.PI / 2)
const ONE_OVER_SQRT_PI = 0.5641895835477563
/** Cody's interval ends, in x of erf(x). */
const CENTRE_END = 0.46875
const MIDDLE_END = 4
/** n(z) is below the smallest positive double from z = 38.58 on. */
const PDF_UNDERFLOW = 39

/** erf(x) for |x| <= 0.46875. */
function erfCentre(x: number): number {
  const y = x * x
  const numerator =
    (((0.18577770618460315 * y + 3.1611237438705655) * y + 113.86415415105016) * y + 377.485237685302) * y +
    3209.3775891384694
  const denominator =
    (((y + 23.601290952344122) * y + 244.02463793444417) * y + 1282.6165260773723) * y + 2844.236833439171
  return (x * numerator) / denominator
}

/** exp(x^2) erfc(x) for 0.46875 <= x <= 4; even and odd powers apart, which halves the chain of dependent products. */
function scaledErfcMiddle(x: number): number {
  const y = x * x
  const numerator =
    (((2.1531153547440383e-8 * y + 8.883149794388377) * y + 298.6351381974001) * y + 1712.0476126340707) * y +
    1230.3393547979972 +
    x * (((0.5641884969886701 * y + 66.11919063714163) * y + 881.952221241769) * y + 2051.0783778260716)
  const denominator =
    (((y + 117.6939508913125) * y + 1621.3895745666903) * y + 4362.619090143247) * y +
    1230.3393548037495 +
    x * (((15.744926110709835 * y + 537.1811018620099) * y + 3290.7992357334597) * y + 3439.3676741437216)
  return numerator / denominator
}

/** exp(x^2) erfc(x) for x > 4. */
function scaledErfcFar(x: number): number {
  const y = 1 / (x * x)
  const numerator =
    ((((0.016315387137302097 * y + 0.30532663496123236) * y + 0.36034489994980445) * y + 0.12578172611122926) * y +
      0.016083785148742275) *
      y +
    0.0006587491615298378
  const denominator =
    ((((y + 2.568520192289822) * y + 1.8729528499234604) * y + 0.5279051029514285) * y + 0.06051834131244132) * y +
    0.002335204976268692
  return (ONE_OVER_SQRT_PI - (y * numerator) / denominator) / x
}

/**
 * Upper tail N(-z) of the standard normal from a density n(z) the caller already has, so no exponential is spent.
 *   N(-z) = n(z) sqrt(pi/2) exp(x^2) erfc(x),  x = z / sqrt(2);  near the centre (1 - erf(x)) / 2
 * @param z        >= 0, standard deviations; Infinity gives 0
 * @param density  n(z) of the same z; its relative error becomes the tail's
 */
export function upperTail(z: number, density: number): number {
  const x = z * Math.SQRT1_2
  if (x <= CENTRE_END) return 0.5 - 0.5 * erfCentre(x)
  return density * SQRT_HALF_PI * (x <= MIDDLE_END ? scaledErfcMiddle(x) : scaledErfcFar(x))
}

/**
 * Standard normal density n(z) = exp(-z^2 / 2) / sqrt(2 pi).
 * z is split at a sixteenth whose square is exact, so the rounding of z^2 does not grow with z (Cody's device).
 * @param z  any number; NaN gives NaN, |z| >= 39 gives 0
 */
export function normalPdf(z: number): number {
  const size = Math.abs(z)
  if (size >= PDF_UNDERFLOW) return 0
  const head = Math.trunc(size * 16) / 16
  return (Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (size - head) * (size + head))) / SQRT_TWO_PI
}

/**
 * Standard normal distribution function N(z), relative error of a few units in the last place in both tails down to
 * the smallest normal double (z = -37.5).
 * @param z  any number; NaN gives NaN, -Infinity 0, Infinity 1
 */
export function normalCdf(z: number): number {
  const tail = upperTail(Math.abs(z), normalPdf(z))
  return z > 0 ? 1 - tail : tail
}
