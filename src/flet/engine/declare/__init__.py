"""What a control, a value, an event is: how they are declared, and what their properties may be."""
