/** An administrator who starts something. */
export interface Actor {
  id: number;
  name: string;
}
