declare module 'black-scholes' {
  export function blackScholes(s: number, k: number, t: number, v: number, r: number, callPut: 'call' | 'put'): number
}

declare module 'greeks' {
  type Greek = (s: number, k: number, t: number, v: number, r: number, callPut: 'call' | 'put') => number
  export const getDelta: Greek
  export const getGamma: Greek
  export const getVega: Greek
  export const getTheta: Greek
}
