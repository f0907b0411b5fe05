export default ((
