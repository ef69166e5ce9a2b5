import { isAreaId, type AreaId } from './areas';

/** Country codes as areas of the register. Throws an Error for a code that the register lacks. */
export function areaIds(codes: readonly string[]): AreaId[] {
  return codes.map((code) => {
    if (!isAreaId(code)) throw new Error(`country code ${code} is not in the area register`);
    return code;
  });
}
