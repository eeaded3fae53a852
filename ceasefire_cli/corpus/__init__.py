"""Article bytes to text, sentences and comment threads."""
