/** Ends what is said of something that browsers keep from pages over plain HTTP. */
export const NEED_HTTPS = "need a page over https, or on localhost";
