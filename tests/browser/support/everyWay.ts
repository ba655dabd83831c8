/** To play all chapters by all devices takes half an hour, and is asked for; one by each is played always. */
export const EVERY_WAY = process.env['EVERY_WAY'] === '1';
