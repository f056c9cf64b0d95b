/** Ten digits, of which the last makes the weighted sum divisible by 11. Source: NHS Data Dictionary, "NHS number". */
export function isNhsNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  if (digits.length !== 10 || new Set(digits).size === 1) return false
  let sum = 0
  for (let index = 0; index < 10; index++) sum += (digits.charCodeAt(index) - 48) * (index === 9 ? 1 : 10 - index)
  return sum % 11 === 0
}
