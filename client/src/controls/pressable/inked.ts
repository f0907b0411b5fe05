/** The look of what answers in a colour of its own for each state. */
import "./inked.css";
