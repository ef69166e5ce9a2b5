/**
 * The day of something that is made now, in UTC, as in "2026-05-03". Where the environment has SOURCE_DATE_EPOCH, in
 * seconds since 1970 (reproducible-builds.org), it is the day of that. Throws an Error that names the variable when it
 * holds something else.
 *
 * @param {{ readonly SOURCE_DATE_EPOCH?: string }} environment
 */
export function utcDay({ SOURCE_DATE_EPOCH: epoch } = process.env, now = new Date()) {
  const moment = epoch ? new Date(/^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : NaN) : now;
  if (Number.isNaN(moment.getTime()))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}"; it needs to be a whole number of seconds since 1970`);
  return moment.toISOString().slice(0, 10);
}
