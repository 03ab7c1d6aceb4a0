/**
 * The rules by which a session is played and replayed: what each command and the passing of time append, how
 * options are shuffled, what is hashed. Every transcript pins them. Whoever changes them raises this number;
 * golden transcripts hold it to that.
 */
export const rulesVersion = 1;
