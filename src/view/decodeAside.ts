/** Pictures that are decoded beside the game: left to itself, a browser does it in the frame that first draws them. */
import Phaser from 'phaser';

type Loader = Phaser.Loader.LoaderPlugin;
type ImageFile = Phaser.Loader.FileTypes.ImageFile;

/** As Phaser keeps its textures: the foot first, each colour already weighed by its coverage. */
const AS_KEPT: ImageBitmapOptions = { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply' };

/** Like `load.image`. */
export function loadImage(load: Loader, key: string, url: string): void {
  load.addFile(aside(new Phaser.Loader.FileTypes.ImageFile(load, key, url)));
}

/** Like `load.atlas`. */
export function loadAtlas(load: Loader, key: string, image: string, data: string): void {
  const { files } = new Phaser.Loader.FileTypes.AtlasJSONFile(load, key, image, data);
  load.addFile(files.map((file) => (file.type === 'image' ? aside(file) : file)));
}

function aside(file: ImageFile): ImageFile {
  const usual = file.onProcess.bind(file);
  file.onProcess = () => {
    file.state = Phaser.Loader.FILE_PROCESSING;
    void decoded(file).then((bitmap) => {
      if (bitmap === null) return usual();
      file.data = bitmap;
      file.onProcessComplete();
    });
  };
  return file;
}

/** Null where this browser cannot, or will not with this file: then its usual way says what is wrong. */
async function decoded({ xhrLoader }: ImageFile): Promise<ImageBitmap | null> {
  try {
    const blob = xhrLoader!.response as Blob;
    return (await isKeptRight()) ? await createImageBitmap(blob, AS_KEPT) : null;
  } catch {
    return null;
  }
}

let tried: Promise<boolean> | null = null;

/** Some browsers pass over what is wished of a bitmap, or wish it undone: it is tried once, on two pixels. */
const isKeptRight = (): Promise<boolean> => (tried ??= tryTwoPixels());

async function tryTwoPixels(): Promise<boolean> {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 2;
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'rgb(200 0 0 / 50%)';
  context.fillRect(0, 0, 1, 1);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  const bitmap = await createImageBitmap(blob!, AS_KEPT);
  const gl = document.createElement('canvas').getContext('webgl')!;
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, bitmap);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  const pixels = new Uint8Array(8);
  gl.readPixels(0, 0, 1, 2, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  const [, , , footAlpha, red, , , alpha] = pixels;
  const near = (value: number, wanted: number): boolean => Math.abs(value - wanted) <= 3;
  return near(footAlpha!, 0) && near(red!, 100) && near(alpha!, 128);
}
