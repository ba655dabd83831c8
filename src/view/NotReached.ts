/** Something that the picture is made of cannot be had. */
export class NotReached extends Error {
  override readonly name = 'NotReached';

  constructor() {
    super('Some of its pictures could not be reached. Check the connection, then try again.');
  }
}
