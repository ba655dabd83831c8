import type Phaser from 'phaser';

export type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
/** What is drawn to, and how. */
export type Context = Phaser.Renderer.WebGL.DrawingContext;
export type TextureWrapper = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
