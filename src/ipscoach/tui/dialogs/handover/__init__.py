"""The guided steps of handing over, receiving, the client's own copy, and destroying."""
