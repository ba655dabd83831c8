/** Where a place of the road is on the screen. */
export const SEEN = `
#define ACROSS 62.
#define DEEP 39.866
#define UPWARD 47.492
uniform mat4 uProjectionMatrix;
uniform vec3 uView;   // zoom, and where the origin is on the screen
vec4 seen(vec2 ground, float up) {
  vec2 map = vec2(ground.x * ACROSS, ground.y * DEEP - up * UPWARD);
  return uProjectionMatrix * vec4(uView.yz + map * uView.x, 1., 1.);
}`;
