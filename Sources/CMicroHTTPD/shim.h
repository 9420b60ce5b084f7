#include <microhttpd.h>
#include <sys/socket.h>

// Swift does not see functions with variable arguments.

// The address of the other end; nothing where there is none.
static inline const struct sockaddr *palermo_client_address(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info ? info->client_addr : 0;
}

// The descriptor of the connection; -1 where there is none.
static inline int palermo_descriptor(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}
